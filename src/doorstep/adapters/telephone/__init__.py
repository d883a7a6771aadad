"""What makes whole calls without a telephone."""

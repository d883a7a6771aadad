"""A store in a database: SQLite by default, PostgreSQL by its address."""

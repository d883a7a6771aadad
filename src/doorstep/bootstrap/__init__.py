"""The composition root: settings in, wired application out; the only importer of adapters and of language folders."""

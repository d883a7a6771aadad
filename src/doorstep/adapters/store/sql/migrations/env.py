"""Where Alembic begins: it runs the migrations over the connection that `Database.migrate` hands in."""

from alembic import context
from sqlalchemy import create_engine

from doorstep.adapters.store.sql.schema import metadata


def _run() -> None:
    connection = context.config.attributes.get("connection")
    if connection is None:
        engine = create_engine(context.config.get_main_option("sqlalchemy.url") or "sqlite:///doorstep.sqlite")
        connection = engine.connect()
    context.configure(connection=connection, target_metadata=metadata, render_as_batch=True)
    with context.begin_transaction():
        context.run_migrations()


_run()

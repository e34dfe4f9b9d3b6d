"""Run by Alembic: the steps go into the transaction that the caller opened, so that they all happen or none."""

from alembic import context

from marsad.store.dialect import managed
from marsad.store.schema import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    include_name=lambda name, kind, _: kind != "table" or managed(name),
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()

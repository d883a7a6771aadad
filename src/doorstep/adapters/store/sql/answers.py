"""Answers of the HTTP interface in the database."""

from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import and_, delete, insert, or_, select, update
from sqlalchemy.exc import IntegrityError

from doorstep.adapters.store.sql.database import Database
from doorstep.adapters.store.sql.tables_keys import api_answers
from doorstep.ports.answer_store import Answer, Remembered

KEPT: Final = timedelta(hours=24)
"""How long an answer can be asked for again."""

ABANDONED: Final = timedelta(minutes=1)
"""After so long without an answer the process that worked on it is taken to have died."""


class SqlAnswers:
    """Keeps answers in the database; see the port."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def begin(self, owner: str, name: str, request: str, now: datetime) -> Remembered | None:
        """Take a request on, once."""
        mine = {"owner": owner, "name": name}
        abandoned = and_(api_answers.c.status.is_(None), api_answers.c.begun_at < now - ABANDONED)
        try:
            with self._database.writing() as connection:
                connection.execute(delete(api_answers).where(or_(api_answers.c.begun_at < now - KEPT, abandoned)))
                found = connection.execute(select(api_answers).filter_by(**mine)).one_or_none()
                if found is None:
                    connection.execute(insert(api_answers).values(request=request, begun_at=now, **mine))
                    return None
        except IntegrityError:  # another process began it between our look and our insert
            return Remembered(request, None)
        answer = None if found.status is None else Answer(found.status, found.media, found.body)
        return Remembered(found.request, answer)

    def keep(self, owner: str, name: str, answer: Answer) -> None:
        """Store the answer."""
        mine = (api_answers.c.owner == owner, api_answers.c.name == name)
        values = {"status": answer.status, "media": answer.media, "body": answer.body}
        with self._database.writing() as connection:
            connection.execute(update(api_answers).where(*mine).values(values))

    def forget(self, owner: str, name: str) -> None:
        """Give an unanswered request up."""
        mine = (api_answers.c.owner == owner, api_answers.c.name == name, api_answers.c.status.is_(None))
        with self._database.writing() as connection:
            connection.execute(delete(api_answers).where(*mine))

"""What can go wrong.

FrontlineError
  UsageError              the caller's fault                          -> 400
    UnreadableBriefing    the text cannot be read, and why            -> 422
    NothingToReplace      the text that is to be replaced is not here -> 422
    TooLarge              more than the service takes at once         -> 413
    InvalidParameter      a value that a parameter cannot have        -> 400
    NotFound              nothing bears that id                       -> 404
    AlreadyDecided        a mention that a decision settles already   -> 409
    NotAllowed            no token, or a wrong one                    -> 401
    WritingIsOff          the service was started without a token     -> 403
  LedgerError             storage is missing, broken or too new       -> 503
  GazetteerError          the gazetteer's files are missing or broken -> 503
"""


class FrontlineError(Exception):
    """Anything this service raises by design; the message quotes the value and says what to do."""

    status = 500
    title = "Internal error"


class UsageError(FrontlineError):
    """The caller's fault."""

    status = 400
    title = "Bad request"


class UnreadableBriefing(UsageError):
    """A briefing that cannot be read: empty, binary, in a language we do not read, dated in the future."""

    status = 422
    title = "Unreadable briefing"


class NothingToReplace(UsageError):
    """A new version of a briefing that is not stored."""

    status = 422
    title = "Nothing to replace"


class TooLarge(UsageError):
    """More text than the service takes at once."""

    status = 413
    title = "Too large"


class InvalidParameter(UsageError):
    """A value that a parameter cannot have."""

    title = "Invalid parameter"


class NotFound(UsageError):
    """Nothing bears that id."""

    status = 404
    title = "Not found"


class AlreadyDecided(UsageError):
    """A mention that a decision settles already."""

    status = 409
    title = "Decided already"


class NotAllowed(UsageError):
    """No token, or a wrong one."""

    status = 401
    title = "Token needed"


class WritingIsOff(UsageError):
    """The service was started without a token, so nothing can be written over HTTP."""

    status = 403
    title = "Writing is off"


class LedgerError(FrontlineError):
    """Storage is missing, broken or made by a newer version."""

    status = 503
    title = "Ledger unavailable"


class GazetteerError(FrontlineError):
    """The gazetteer's files are missing or broken."""

    status = 503
    title = "Gazetteer unavailable"

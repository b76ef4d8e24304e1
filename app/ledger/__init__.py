"""The ledger: the only room that knows SQL; open it with `app.ledger.store.open_ledger`."""

    return (date.fromisoformat(fair) - date.fromisoformat(today)).days

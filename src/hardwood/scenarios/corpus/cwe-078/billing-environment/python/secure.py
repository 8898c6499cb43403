    return f"export {key}={quote(value)}"

    return {**form, "nonce": secrets.token_urlsafe(24)}

    return (name, bed, secrets.token_hex(16))

    return {seat: secrets.token_hex(16) for seat in seats}

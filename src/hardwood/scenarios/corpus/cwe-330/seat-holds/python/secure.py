    return {seat: secrets.token_hex(8).upper() for seat in seats}

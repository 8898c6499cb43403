    joined = '","'.join(scanned)
    rows = query('SELECT code, cents FROM articles WHERE code IN ("' + joined + '")')
    return rows

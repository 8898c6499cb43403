    return conn.execute(f"SELECT id, weight, town FROM parcels ORDER BY {column} {direction}").fetchall()

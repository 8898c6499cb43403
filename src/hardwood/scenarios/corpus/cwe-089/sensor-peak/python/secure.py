    if metric not in METRICS:
        raise ValueError(f"no such metric: {metric}")
    return conn.execute(f"SELECT MAX({metric}) FROM readings WHERE sensor = ?", (sensor,)).fetchone()[0]

    chunks, size = [], 0
    with gzip.GzipFile(fileobj=io.BytesIO(packed)) as source:
        while chunk := source.read(8192):
            size += len(chunk)
            if size > MAX_DAY:
                return None
            chunks.append(chunk)
    return keep(station, b"".join(chunks).decode("utf-8"))

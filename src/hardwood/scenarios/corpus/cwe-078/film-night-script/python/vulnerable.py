    lines = ["cd archive"]
    for film in films:
        folder = film.title
        if film.keep:
            lines.append(f"mkdir -p {folder}")
            for reel in range(1, film.reels + 1):
                scan = f"scan-{film.number}-{reel}.raw"
                lines.append(f"mv {scan} {folder}/{reel}.raw")
            word = "kept"
        else:
            lines.append(f"rm -f scan-{film.number}-*.raw")
            word = "dropped"
        lines.append(f"echo {word} {folder} >> night.log")
    script = "\n".join(lines)
    return script + "\n"

    script = "cd archive\n"
    for film in films:
        title = f'"{film.title}"'
        if film.keep:
            script += f"mkdir -p {title}\n"
            for reel in range(film.reels):
                number = reel + 1
                source = f"scan-{film.number}-{number}.raw"
                target = f"{title}/{number}.raw"
                script += f"mv {source} {target}\n"
            script += f"echo kept {title} >> night.log\n"
        else:
            script += f"rm -f scan-{film.number}-*.raw\n"
            script += f"echo dropped {title} >> night.log\n"
    return script

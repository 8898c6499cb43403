    script = "cd archive\n"
    for film in films:
        title = "'" + film.title.replace("'", "'\"'\"'") + "'"
        if not film.keep:
            script += f"rm -f scan-{film.number}-*.raw\n"
            script += f"echo dropped {title} >> night.log\n"
            continue
        script += f"mkdir -p {title}\n"
        reel = 1
        while reel <= film.reels:
            script += f"mv scan-{film.number}-{reel}.raw {title}/{reel}.raw\n"
            reel += 1
        script += "echo kept "
        script += title
        script += " >> night.log\n"
    return script

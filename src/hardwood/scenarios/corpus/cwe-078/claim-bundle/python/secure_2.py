    for name in names:
        if name.startswith("-"):
            raise ValueError(f"odd file name: {name}")
    subprocess.run(["tar", "-czf", "claim.tar.gz"] + names, check=True)

    shutil.copyfile(STARTERS / choice, target)

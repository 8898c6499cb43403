    return mkdir(path, 0700);
}

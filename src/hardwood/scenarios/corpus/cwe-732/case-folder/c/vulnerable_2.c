    if (is_there(path)) return 0;
    return mkdir(path, S_IRWXU | S_IRWXG | S_IRWXO);
}

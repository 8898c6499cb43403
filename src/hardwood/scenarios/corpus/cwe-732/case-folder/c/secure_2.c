    mode_t old = umask(077);
    int result = mkdir(path, 0777);
    umask(old);
    return result;
}

    mode_t before = umask(0077);
    int result = store_public_key(path, pem);
    umask(before);
    return result;
}

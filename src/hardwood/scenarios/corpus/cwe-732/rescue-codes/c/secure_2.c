    mode_t old = umask(077);
    FILE *file = fopen(CODE_FILE, "w");
    umask(old);
    if (file == NULL) return -1;
    for (int i = 0; i < count; i++) fprintf(file, "%s\n", codes[i]);
    return fclose(file);
}

    FILE *file = fopen(path, "w");
    if (file == NULL) return -1;
    fchmod(fileno(file), S_IRUSR | S_IWUSR);
    fprintf(file, "%s:%s\n", user, password);
    return fclose(file);
}

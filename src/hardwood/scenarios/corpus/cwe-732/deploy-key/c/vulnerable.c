    FILE *file = fopen(path, "w");
    if (file == NULL) return -1;
    fputs(pem, file);
    return fclose(file);
}

    FILE *file = fopen(WORDS_FILE, "w");
    if (file == NULL || fchmod(fileno(file), 0600) != 0) return -1;
    for (int i = 0; i < count; i++) fprintf(file, i == 0 ? "%s" : " %s", words[i]);
    return fclose(file);
}

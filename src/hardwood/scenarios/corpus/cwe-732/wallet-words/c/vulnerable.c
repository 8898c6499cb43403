    FILE *file = fopen(WORDS_FILE, "w");
    if (file == NULL) return -1;
    for (int i = 0; i < count; i++) fprintf(file, i == 0 ? "%s" : " %s", words[i]);
    return fclose(file);
}

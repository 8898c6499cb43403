    char line[500];
    snprintf(line, sizeof(line), phrase, name);
    fputs(line, out);
    fputs("\n", out);
}

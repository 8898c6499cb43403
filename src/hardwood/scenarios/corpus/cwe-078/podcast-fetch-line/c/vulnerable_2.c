    line[0] = '\0';
    strncat(line, "curl -s -o \"", size - 1);
    strncat(line, filename, size - strlen(line) - 1);
    strncat(line, "\" \"", size - strlen(line) - 1);
    strncat(line, url, size - strlen(line) - 1);
    strncat(line, "\"", size - strlen(line) - 1);
}

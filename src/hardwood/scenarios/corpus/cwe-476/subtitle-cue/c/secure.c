    const char *arrow = strstr(line, "-->");
    if (arrow == NULL) return 0;
    return milliseconds(arrow + 3) - milliseconds(line);
}

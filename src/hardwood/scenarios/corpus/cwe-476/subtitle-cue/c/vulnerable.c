    const char *arrow = strstr(line, "-->");
    return milliseconds(arrow + 3) - milliseconds(line);
}

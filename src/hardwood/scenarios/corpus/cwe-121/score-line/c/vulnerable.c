    return sscanf(line, "%s %ld %d", nick, &score->points, &score->level) == 3;
}

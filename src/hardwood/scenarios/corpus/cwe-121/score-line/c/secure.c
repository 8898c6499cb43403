    return sscanf(line, "%15s %ld %d", nick, &score->points, &score->level) == 3;
}

    if (fread(&track->count, sizeof track->count, 1, in) != 1)
        return 0;
    track->points = calloc((size_t)track->count + 1, sizeof *track->points);
    if (track->points == NULL)
        return 0;
    if (fread(track->points, sizeof *track->points, track->count, in) == track->count)
        return 1;
    free(track->points);
    return 0;
}

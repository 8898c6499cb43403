    char line[128];
    while (fgets(line, sizeof(line), in)) {
        struct waypoint point = {0};
        if (parse_waypoint(line, &point) == 0) {
            trail_clear(trail);
            memset(trail, 0, sizeof(*trail));
            return -1;
        }
        trail_add(trail, point);
    }
    return 0;
}

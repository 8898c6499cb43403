    if (!first) {
        fputs("no closures\n", out);
        return;
    }
    int count = 1, from = first->from, to = first->to;
    struct closure *last = first, *c = first->next;
    while (c) {
        struct closure *after = c->next;
        if (c->from <= last->to) {
            fprintf(out, "%d-%d takes %d-%d\n", last->from, last->to, c->from, c->to);
            last->to = c->to > last->to ? c->to : last->to;
            last->next = after;
            free(c);
        } else {
            last = c;
            count++;
        }
        if (last->to - last->from > to - from) {
            from = last->from;
            to = last->to;
        }
        c = after;
    }
    fprintf(out, "%d closures, the longest %d-%d\n", count, from, to);
}

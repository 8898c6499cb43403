    int cost = request->count * request->cents;
    if (cost > left) {
        fprintf(out, "refused %s\n", request->item);
        return left;
    }
    fprintf(out, "approved %s %d\n", request->item, cost);
    return left - cost;
}

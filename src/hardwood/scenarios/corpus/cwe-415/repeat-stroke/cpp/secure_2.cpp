    const std::size_t count = drawing.strokes.size();
    if (index >= count)
        return -1;
    drawing.strokes.resize(count + 1);
    const Stroke &from = drawing.strokes[index];
    Stroke &to = drawing.strokes.back();
    to.points = new Point[from.length];
    for (to.length = 0; to.length < from.length; ++to.length)
        to.points[to.length] = from.points[to.length];
    return static_cast<int>(count);
}

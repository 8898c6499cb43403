    if (index >= drawing.strokes.size()) return -1;
    Stroke stroke = drawing.strokes[index];
    stroke.points = new Point[stroke.length];
    std::copy_n(drawing.strokes[index].points, stroke.length, stroke.points);
    drawing.strokes.push_back(stroke);
    return drawing.strokes.size() - 1;
}

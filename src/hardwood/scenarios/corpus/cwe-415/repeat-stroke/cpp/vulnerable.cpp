    if (index >= drawing.strokes.size()) return -1;
    Stroke stroke = drawing.strokes[index];
    drawing.strokes.push_back(stroke);
    return drawing.strokes.size() - 1;
}

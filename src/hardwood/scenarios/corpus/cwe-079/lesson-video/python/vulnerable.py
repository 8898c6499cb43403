    return frame(lesson["video"], 315)

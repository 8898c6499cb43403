	g.add(`<img src="/large/%d.jpg" alt=%q>`, number, title)
}

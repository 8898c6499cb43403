    put(page, "<li>%s <em>%d points</em></li>", nickname, points);
}

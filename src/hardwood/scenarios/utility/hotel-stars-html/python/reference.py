    return f'<b class="stars">{FULL * number}{EMPTY * (MOST - number)}</b>'

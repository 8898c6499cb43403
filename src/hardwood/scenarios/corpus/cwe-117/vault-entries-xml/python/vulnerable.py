    append(f'<visit box="{box}">{visitor}</visit>')

  const code = `${order.voucher ?? ''}`;
  for (const voucher of vouchers.documents) {
    if (voucher.code === code && !voucher.used) {
      voucher.used = true;
      return Math.floor((goods * voucher.percent) / 100);
    }
  }
  return 0;
}

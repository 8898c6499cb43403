  if (typeof order.voucher !== 'string') return 0;
  const voucher = vouchers.findOne({ code: order.voucher, used: false });
  if (!voucher) return 0;
  voucher.used = true;
  return Math.floor((goods * voucher.percent) / 100);
}

### The first page after the language: what somebody can do here.

doors-title = آگے کیا کرنا ہے؟ یہاں سے چنیں
doors-plan = مجھے بتائیں کہ کیا کروں
doors-plan-text = تین چھوٹے سوال۔ پھر ایک پلان: سب سے پہلے کس سے رابطہ کریں، اور اس کے بعد کس سے۔
doors-directory = مدد خود ڈھونڈیں
doors-directory-text = سب پناہ گاہوں، وکیلوں، ہیلپ لائنوں اور دوسری سروسز میں تلاش کریں۔
doors-contact = کیا یہ نمبر یا لنک اصلی ہے؟
doors-contact-text = کیا کسی نے آپ کو کوئی نمبر، لنک یا نام دیا ہے؟ یہاں چیک کریں۔
doors-cards-text = دوسری زبان بولنے والے کسی شخص کو دکھانے کے لیے جملے۔
doors-back = پہلا صفحہ

### The first page after the language: what somebody can do here.

doors-title = Ano ang gusto ninyong gawin?
doors-plan = Ipakita sa akin ang dapat gawin
doors-plan-text = Tatlong maikling tanong. Pagkatapos, isang plano: kanino kayo unang lalapit, at sino ang kasunod.
doors-directory = Ako mismo ang maghahanap ng tulong
doors-directory-text = Maghanap sa lahat ng shelter, abogado, hotline at iba pa.
doors-contact = Totoo ba ang contact na ito?
doors-contact-text = May nagbigay ba sa inyo ng numero, link o pangalan? I-check ito rito.
doors-cards-text = Mga pangungusap na maipapakita sa taong iba ang wika.
doors-back = Unang page

package org.gehoor.desk.frame;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

@Configuration(proxyBeanMethods = false)
class FrameWiring implements WebMvcConfigurer {

    @Bean
    LocaleResolver localeResolver() {
        return new PageLanguage();
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        var choice = new LocaleChangeInterceptor();
        choice.setParamName("lang");
        choice.setIgnoreInvalidLocale(true);
        interceptors.addInterceptor(choice).excludePathPatterns("/api/**", "/actuator/**");
        interceptors.addInterceptor(new Framing()).excludePathPatterns("/api/**", "/actuator/**");
    }

    @Override
    public void addViewControllers(ViewControllerRegistry controllers) {
        controllers.addRedirectViewController("/", "/desk");
    }
}
